/** The secrets that protect National Insurance numbers. They come from configuration, never from the database. */
export interface NinoKeys {
  /** 32 bytes for AES-256-GCM. New numbers are written with this key. */
  encryptionKey: Buffer;
  /** 32 bytes or more from which the blind index key of each accountable body is derived. */
  indexKey: Buffer;
  /** Number of the encryption key, kept in the first byte of every encrypted number. 1 when absent. */
  encryptionKeyId?: number;
  /** Earlier encryption keys by their number, so that what they wrote can still be read after a rotation. */
  retiredKeys?: ReadonlyMap<number, Buffer>;
}

/** Whose number it is. It is bound to the encrypted bytes, so that they cannot be moved to another person. */
export interface NinoOwner {
  accountableBodyId: string;
  participantId: string;
}

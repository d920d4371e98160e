import { Readable } from 'node:stream';
import ZipStream from 'zip-stream';

/** One file of an archive, with its content piece by piece. */
export interface ZippedFile {
  name: string;
  content: AsyncIterable<string>;
}

/**
 * An archive of the files, one after the other, as fast as the reader takes it and no faster. When the reader leaves,
 * the file that is being written is left too, so that nothing is held for it.
 */
export function zipOf(files: AsyncIterable<ZippedFile>, date: Date): Readable {
  const zip = new ZipStream({ zlib: { level: 6 } });
  const add = ({ name, content }: ZippedFile) =>
    new Promise<void>((resolve, reject) => {
      const source = Readable.from(content, { objectMode: false });
      const leave = () => source.destroy(new Error('The reader has left'));
      zip.once('close', leave);
      source.once('error', reject);
      zip.entry(source, { name, date }, (error) => {
        zip.off('close', leave);
        if (error) reject(error);
        else resolve();
      });
    });
  const write = async () => {
    for await (const file of files) await add(file);
    zip.finish();
  };
  write().catch((error) => zip.destroy(error));
  return zip as unknown as Readable;
}

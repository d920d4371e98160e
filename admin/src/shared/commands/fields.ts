/** How an answer is asked for. */
export type FieldKind =
  | { readonly kind: 'date' }
  | { readonly kind: 'text' | 'longText' | 'email' | 'telephone' }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  /** Minutes, or hours a week recorded in minutes: asked in hours. */
  | { readonly kind: 'hours' }
  | { readonly kind: 'money' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'code' | 'codes'; readonly list: string }
  | {
      readonly kind: 'record';
      readonly resource: string;
      /** Field of the record that names it. */
      readonly optionText: string;
      readonly filter?: Readonly<Record<string, unknown>>;
      readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' };
    };

/** One question of a form. Its label is `<prefix>.fields.<source>`, its help `<prefix>.help.<source>`. */
export type FormField = FieldKind & {
  /** The field of the API's input. */
  readonly source: string;
  /** Where the input type leaves the field optional and the form should not. */
  readonly required?: boolean;
  /** Asked only when the answers so far call for it. */
  readonly when?: (answers: Readonly<Record<string, unknown>>) => boolean;
};

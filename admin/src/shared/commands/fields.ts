import type { ComponentType } from 'react';
import type { RaRecord, required } from 'react-admin';

/** What names a record: one of its fields, one for each language, or a text made of several. */
export type NameField =
  | string
  | { readonly en: string; readonly cy: string }
  | ((record: RaRecord) => string);

/** What an input of a resource's own is given. */
export interface OwnInputProps {
  readonly source: string;
  readonly label: string;
  readonly helperText: string | undefined;
  readonly validate: ReturnType<typeof required> | undefined;
}

/** An answer to choose; its name is a message key or a text. */
export interface Option {
  readonly id: string;
  readonly name: string;
}

/** How an answer is asked for. */
export type FieldKind =
  | { readonly kind: 'date' }
  | { readonly kind: 'text' | 'longText' | 'email' | 'telephone' }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  /** Minutes, or hours a week recorded in minutes: asked in hours. */
  | { readonly kind: 'hours' }
  /** Pence, asked in pounds; hundredths of a per cent, asked in per cent; hundredths of one, asked in ones. */
  | { readonly kind: 'money' | 'percent' | 'hundredths' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'code' | 'codes'; readonly list: string }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | {
      readonly kind: 'record' | 'records';
      readonly resource: string;
      readonly optionText: NameField;
      readonly filter?: Readonly<Record<string, unknown>>;
      readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' };
    }
  /** An input that only one resource needs. */
  | { readonly kind: 'own'; readonly input: ComponentType<OwnInputProps> };

/** One question of a form. Its label is `<prefix>.fields.<source>`, its help `<prefix>.help.<source>`. */
export type FormField = FieldKind & {
  /** The field of the API's input. */
  readonly source: string;
  /** Where the input type leaves the field optional and the form should not. */
  readonly required?: boolean;
  /** Asked only when the answers so far call for it. */
  readonly when?: (answers: Readonly<Record<string, unknown>>) => boolean;
  /** Half the width of the form where there is room. */
  readonly half?: boolean;
  /** The part of the form it stands in; its heading is `<prefix>.sections.<section>`. */
  readonly section?: string;
};

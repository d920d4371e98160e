import { AppError } from './errors';
import { refusalOf } from './refusals';

/** Runs a step whose refusals name columns, and tells them at the input fields that hold the values. */
export async function renamed<Result>(
  rename: (field: string) => string,
  step: () => Promise<Result>,
): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    const refused = refusalOf(error);
    if (!refused) throw error;
    const fields = Object.entries(refused.fields).map(([name, text]) => [rename(name), text]);
    throw new AppError(refused.code, refused.text, Object.fromEntries(fields), refused.details);
  }
}

import type { NormalizedSchema } from './schema.ts';

/** The Smithy timestamp formats. */
export type TimestampFormat = 'date-time' | 'http-date' | 'epoch-seconds';

// The SDK's schemas encode the format in the number of the simple type.
const formatsBySchema: Readonly<Record<number, TimestampFormat>> = {
  5: 'date-time',
  6: 'http-date',
  7: 'epoch-seconds',
};

/** The format of a timestamp member: its own if the model names one, else the default of the place where it travels. */
export function timestampFormatOf(schema: NormalizedSchema, fallback: TimestampFormat): TimestampFormat {
  const raw: unknown = schema.getSchema();
  return (typeof raw === 'number' ? formatsBySchema[raw] : undefined) ?? fallback;
}

/** Whole seconds are written without a fraction, as AWS does; fractions stay, because rehearsed sessions last few seconds. */
export function timestampText(value: unknown, format: TimestampFormat): string {
  const date = value instanceof Date ? value : new Date(value as string | number);
  if (format === 'http-date') return date.toUTCString();
  return format === 'epoch-seconds' ? String(date.getTime() / 1000) : date.toISOString().replace('.000Z', 'Z');
}

export function timestampFrom(value: string | number): Date {
  const seconds = typeof value === 'number' ? value : Number(value);
  return Number.isNaN(seconds) ? new Date(value) : new Date(seconds * 1000);
}

/** A value in the text form of query strings, XML, labels and headers. */
export function textOf(schema: NormalizedSchema, value: unknown, format: TimestampFormat): string {
  if (schema.isTimestampSchema()) return timestampText(value, timestampFormatOf(schema, format));
  if (schema.isBlobSchema()) return Buffer.from(value as Uint8Array).toString('base64');
  return String(value);
}

/** The value behind its text form. */
export function valueOf(schema: NormalizedSchema, text: string): unknown {
  if (schema.isTimestampSchema()) return timestampFrom(text);
  if (schema.isBlobSchema()) return new Uint8Array(Buffer.from(text, 'base64'));
  if (schema.isBooleanSchema()) return text.toLowerCase() === 'true';
  if (schema.isNumericSchema()) return Number(text);
  if (schema.isBigIntegerSchema()) return BigInt(text);
  return text;
}

declare module 'subset-font' {
  type Options = {
    readonly targetFormat?: 'truetype' | 'woff' | 'woff2';
    readonly preserveNameIds?: readonly number[];
    readonly keepFeatures?: readonly string[];
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >;
  };
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: Options,
  ): Promise<Buffer>;
}

declare module 'fontverter' {
  type Format = 'truetype' | 'woff' | 'woff2';
  export function convert(font: Uint8Array, to: Format, from?: Format): Promise<Buffer>;
}

declare module '@vercel/ncc' {
  interface Options {
    esm?: boolean;
    filename?: string;
    target?: string;
    mainFields?: string[];
    license?: string;
    cache?: boolean | string;
    quiet?: boolean;
  }
  interface Bundle {
    code: string;
    assets: Record<string, { source: string | Buffer }>;
  }
  export default function ncc(entry: string, options: Options): Promise<Bundle>;
}

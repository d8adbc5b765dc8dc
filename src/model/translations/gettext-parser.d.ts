declare module 'gettext-parser' {
  export const po: {
    parse(input: Buffer | string): unknown;
    compile(data: object, options?: { foldLength?: number }): Buffer;
  };
}

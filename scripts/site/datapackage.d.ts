/** What is used of Frictionless' own library, which says nothing of its types. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    valid: boolean;
    schema: { castRow: (cells: string[]) => unknown[] };
  }
  interface Package {
    errors: unknown[];
    resources: Resource[];
  }
  const library: { Package: { load: (descriptor: string, options: { basePath: string }) => Promise<Package> } };
  export default library;
}

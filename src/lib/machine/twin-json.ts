/** A page as JSON for programs. Fields that are null are left out. */
export const twinJson = (page: unknown): Response =>
  new Response(JSON.stringify(page, (_name, value: unknown) => value ?? undefined));

/** The manifest, with leave for these styles to stand in the extension's pages; no other may. */
export function withStyles<M extends { readonly content_security_policy: { readonly extension_pages: string } }>(
  manifest: M,
  styles: readonly string[],
): M;

/** The id that a study file says its study has; `undefined` where it says none, or is no study file at all: that the server tells. */
export async function idInFile(file: Blob): Promise<string | undefined> {
  try {
    const said = JSON.parse(await file.text()) as { readonly study?: { readonly id?: unknown } } | null;
    const id = said?.study?.id;
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

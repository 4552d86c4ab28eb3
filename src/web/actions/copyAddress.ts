/** Copies the address of what is shown; where the browser refuses, it stands in the address bar all the same. */
export function copyAddress(): void {
  navigator.clipboard.writeText(location.href).catch(() => undefined);
}

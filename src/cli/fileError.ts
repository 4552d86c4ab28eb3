import { CliError } from './cliError.ts';

/** What the file system objected to, as one of our errors. */
export function fileError(thrown: unknown, file: string): CliError {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return new CliError('fileNotFound', { file }, file, thrown);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new CliError('noAccess', { file }, file, thrown);
    default:
      return new CliError('storageFailed', { file, because: code }, file, thrown);
  }
}

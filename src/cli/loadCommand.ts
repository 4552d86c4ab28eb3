import type { CommandName } from './commandTable.ts';
import type { Run } from './request.ts';

/** What runs each command, loaded when it is called, so that help need not wait for it. */
export const loadCommand: Readonly<Record<CommandName, () => Promise<Run>>> = {
  demo: async () => (await import('./demo.ts')).demo,
  serve: async () => (await import('./serve.ts')).serve,
  check: async () => (await import('./check.ts')).check,
  show: async () => (await import('./show.ts')).show,
  measure: async () => (await import('./measure.ts')).measure,
  compare: async () => (await import('./compare.ts')).compare,
  explain: async () => (await import('./explain.ts')).explain,
  import: async () => (await import('./import.ts')).importStudy,
  export: async () => (await import('./export.ts')).exportStudy,
  table: async () => (await import('./table.ts')).writeTable,
  report: async () => (await import('./report.ts')).report,
  version: async () => (await import('./version.ts')).version,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restoreData,
  verify: async () => (await import('./verify.ts')).verifyData,
  completion: async () => (await import('./completion.ts')).completion,
};

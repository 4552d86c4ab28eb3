import { type Organisation, treeOf } from '#organisation';
import { type AppliedModel, inadmissible } from './applied.ts';
import type { Condition, Term, TermStatus } from './terms.ts';

/** What is known of an administration's staff in a model, in full-time equivalents; `null` ends are open. */
export type StaffRange = (
  administration: string,
) => { readonly min: number | null; readonly max: number | null } | undefined;

/**
 * Whether a model meets a term of reference: met when all its conditions are,
 * not met as soon as one is not, unknown otherwise (a limit on staff whose
 * figures neither prove nor rule it out).
 */
export function termStatus(
  term: Term,
  applied: AppliedModel,
  organisation: Organisation,
  staff: StaffRange,
): TermStatus {
  const all = term.conditions.map((condition) => conditionStatus(condition, applied, organisation, staff));
  if (all.includes('notMet')) return 'notMet';
  return all.includes('unknown') ? 'unknown' : 'met';
}

function conditionStatus(
  condition: Condition,
  applied: AppliedModel,
  organisation: Organisation,
  staff: StaffRange,
): TermStatus {
  switch (condition.kind) {
    case 'numberOfCommittees':
      return says(applied.committees.length === condition.is);
    case 'numberOfAdministrations':
      return says(applied.administrations.length === condition.is);
    case 'oneToOne': {
      const served = applied.administrations.map((administration) => administration.committee);
      return says(
        new Set(served).size === served.length &&
          served.length === applied.committees.length &&
          applied.committees.every((committee) => served.includes(committee.id)),
      );
    }
    case 'bodyKept':
      return says(
        organisation.otherBodies.has(condition.body) ||
          applied.committees.some((committee) => committee.id === condition.body) ||
          applied.administrations.some((body) => body.continues === condition.body),
      );
    case 'taskNotMoved': {
      const leaves = treeOf(organisation).leavesUnder(condition.node);
      // A task that the register no longer has proves nothing.
      if (leaves.length === 0) return 'unknown';
      return says(
        leaves.every((id) => {
          const leaf = applied.leaves.get(id);
          return leaf?.arrival === 'stayed' || (leaf?.arrival === 'notPlaced' && leaf.origin === null);
        }),
      );
    }
    case 'staffAtMost': {
      const limited = applied.administrations.find(
        (body) => body.id === condition.administration || body.continues === condition.administration,
      );
      if (!limited) return 'met';
      const range = staff(limited.id);
      if (!range) return 'unknown';
      if (range.max !== null && range.max <= condition.max) return 'met';
      return range.min !== null && range.min > condition.max ? 'notMet' : 'unknown';
    }
  }
}

/** No finding that makes the model inadmissible, and every term met; one that cannot be known is not met. */
export function isAdmissible(applied: AppliedModel, terms: readonly TermStatus[]): boolean {
  return (
    !applied.findings.some((finding) => inadmissible.has(finding.code)) &&
    terms.every((status) => status === 'met')
  );
}

function says(met: boolean): TermStatus {
  return met ? 'met' : 'notMet';
}

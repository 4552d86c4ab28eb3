export {
  type AppliedLeaf,
  type AppliedModel,
  type Arrival,
  type Finding,
  inadmissible,
  type ModelAdministration,
  type ModelCommittee,
} from './applied.ts';
export { applyModel } from './applyModel.ts';
export { type Claims, type ContentClaims, claimsOf, type StepContent } from './claims.ts';
export { differingLeaves, type LeafDifference } from './difference.ts';
export { type Merit, type Model, type Step, today } from './model.ts';
export type {
  Move,
  MoveRef,
  NewAdministration,
  Selection,
  StructureChange,
  Transfer,
  Variant,
} from './move.ts';
export { ruleMatches } from './openSteps.ts';
export { changedLeftOut, type Relocation, relocation } from './relocation.ts';
export { leavesOfArea, selectLeaves } from './select.ts';
export { isAdmissible, type StaffRange, termStatus } from './termStatus.ts';
export type { Condition, Term, TermStatus } from './terms.ts';

export type {
  Administration,
  Area,
  Code,
  Committee,
  Journey,
  Organisation,
  OrganisationalFunction,
  OtherBody,
  Reform,
  Relation,
  RelationKind,
  TaskNode,
} from './organisation.ts';
export { idPattern } from './organisation.ts';
export { type TaskTree, treeOf } from './tree.ts';

import type { IRegularForbiddenRuleType } from 'dependency-cruiser';
import {
  portsOfWorkbench,
  purePackages,
  type Room,
  rooms,
  roomsOf,
  testingFolder,
  testPackages,
} from './rooms.ts';

type Rule = IRegularForbiddenRuleType;

const testFiles = [`\\.(test|bench)\\.tsx?$`, `/${testingFolder}/`];
const shippedPackages = 'npm' as const;

/**
 * The rules for dependency-cruiser, all made from the one list of rooms. Each
 * rule's comment is what a person reads when it is broken: the ban and the
 * way out.
 */
export function importRules(): readonly Rule[] {
  return [
    ...rooms.flatMap(order),
    ...rooms.filter((room) => room.frontDoor).flatMap(frontDoor),
    ...purity(),
    portsOnly(),
    ...edges(),
  ];
}

/** A room imports only rooms above it. */
function order(room: Room, index: number): readonly Rule[] {
  const below = rooms.slice(index + 1).map((one) => one.name);
  if (below.length === 0) return [];
  const above = rooms.slice(0, index).map((one) => one.name);
  const may = above.length === 0 ? 'no other room' : `only ${above.join(', ')}`;
  return [
    rule(
      `order-${room.name}`,
      `${room.name} (${room.holds}) imports ${may}: move what you need up to the room where it is recorded, or take it as an argument`,
      { path: `^src/${room.name}/` },
      { path: `^src/(${below.join('|')})/` },
    ),
  ];
}

/** Others enter by the index; those inside take the leaf, so that no room loads itself in a circle. */
function frontDoor(room: Room): readonly Rule[] {
  return [
    rule(
      `front-door-${room.name}`,
      `import from \`#${room.name}\`; if the name is not there, add it to src/${room.name}/index.ts with a docstring`,
      { path: '^src/', pathNot: [`^src/${room.name}/`] },
      {
        path: `^src/${room.name}/`,
        pathNot: [`^src/${room.name}/index\\.ts$`, `^src/${room.name}/${testingFolder}/`],
      },
    ),
    rule(
      `leaf-${room.name}`,
      `inside ${room.name} import the file itself (\`./thing.ts\`), not the room's index: the index would load itself`,
      { path: `^src/${room.name}/`, pathNot: testFiles },
      { path: `^src/${room.name}/index\\.ts$` },
    ),
  ];
}

function purity(): readonly Rule[] {
  const pure = `^src/(${roomsOf('pure').join('|')})/`;
  const allowed = purePackages.map((name) => `^node_modules/${name}/`);
  const forTests = testPackages.map((name) => `^node_modules/${name}/`);
  return [
    rule(
      'pure-no-node',
      'a pure room imports nothing of Node: take the data as an argument and read it in `reading`, `storage` or `cli`',
      { path: pure, pathNot: testFiles },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'pure-no-packages',
      `a pure room imports only ${purePackages.join(' and ')}: write it in the room, or use the package in a room of bytes or of the world; a new package on the list needs a decision record`,
      { path: pure, pathNot: testFiles },
      { path: '^node_modules/', pathNot: allowed },
    ),
    rule(
      'tests-packages',
      `tests of a pure room import only ${[...purePackages, ...testPackages].join(', ')}: what needs more is an integration test in \`test/\``,
      {
        path: [`${pure}.+\\.(test|bench)\\.ts$`, `${pure}.+/${testingFolder}/`],
        pathNot: ['\\.int\\.test\\.ts$'],
      },
      { path: '^node_modules/', pathNot: [...allowed, ...forTests] },
    ),
    rule(
      'product-no-testing',
      `the product does not use what only tests need: move it out of ${testingFolder}/, or out of the product`,
      { path: '^src/', pathNot: testFiles },
      { path: `^src/.+/${testingFolder}/` },
    ),
  ];
}

/** Storage implements the ports and knows nothing else of the world. */
function portsOnly(): Rule {
  return rule(
    'storage-ports-only',
    `storage implements the ports of workbench and knows nothing else of it: move the type to src/workbench/${portsOfWorkbench}, or the work to workbench`,
    { path: '^src/storage/' },
    {
      path: '^src/workbench/',
      pathNot: [`^src/workbench/${portsOfWorkbench}(/|\\.ts$)`, `^src/workbench/${testingFolder}/`],
    },
  );
}

function edges(): readonly Rule[] {
  return [
    rule(
      'src-no-outside',
      'src does not import from outside: studies are read as files, and what tests share lies in a room’s testing/ folder',
      { path: '^src/' },
      { path: '^(test|tools|bench|gallery|studies|docs)/' },
    ),
    rule(
      'no-circles',
      'these files import each other in a circle: one of them is two things, or the shared part belongs in a third file',
      { path: '^(src|tools|test|bench|gallery)/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'product-no-dev-packages',
      'this package is installed for development only: list it under dependencies, or do without',
      // What the browser runs is bundled, so it needs nothing installed.
      { path: '^src/', pathNot: [...testFiles, '^src/web/', '^src/main/(browser|worker)\\.tsx?$'] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: [shippedPackages, 'type-only'] },
    ),
    rule(
      'resolvable',
      'nothing is there: check the spelling, the `.ts` ending, and the `imports` of package.json',
      {},
      { couldNotResolve: true },
    ),
  ];
}

function rule(name: string, comment: string, from: Rule['from'], to: Rule['to']): Rule {
  return { name, comment, severity: 'error', from, to };
}

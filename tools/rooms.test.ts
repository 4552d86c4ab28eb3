import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { rooms, roomsOf } from './rooms.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('the bands stand in order: pure, bytes, world', () => {
  expect([...new Set(rooms.map((room) => room.band))]).toEqual(['pure', 'bytes', 'world']);
  expect(rooms.map((room) => room.name)).toEqual([
    ...roomsOf('pure'),
    ...roomsOf('bytes'),
    ...roomsOf('world'),
  ]);
});

test('package.json gives every pure room its front door', () => {
  const { imports } = JSON.parse(read('package.json')) as { imports: Record<string, string> };
  const doors = Object.fromEntries(roomsOf('pure').map((name) => [`#${name}`, `./src/${name}/index.ts`]));
  expect(imports).toMatchObject(doors);
  for (const [name, target] of Object.entries(imports)) {
    if (name in doors) continue;
    const room = rooms.find((one) => name === `#${one.name}/*`);
    expect(room, `${name} is a room without an index`).toMatchObject({ frontDoor: false });
    // Screens end in .ts or .tsx, so their lines say which.
    expect(target).toBe(name === '#web/*' ? './src/web/*' : `./src/${room?.name}/*.ts`);
  }
});

test('the second compiler pass covers exactly the pure rooms', () => {
  const included = [...read('tsconfig.pure.json').matchAll(/"src\/(\w+)"/g)].map((match) => match[1]);
  expect(included).toEqual(roomsOf('pure'));
});

test('docs/ARCHITECTURE.md lists the rooms in this order', () => {
  const listed = [...read('docs/ARCHITECTURE.md').matchAll(/^\d+\. `(\w+)`/gm)].map((match) => match[1]);
  expect(listed).toEqual(rooms.map((room) => room.name));
});

test('docs/ARCHITECTURE.md marks the rooms that are not built yet', () => {
  const marked = [...read('docs/ARCHITECTURE.md').matchAll(/^\d+\. `(\w+)` \*\(not built yet\)\*/gm)];
  const built = readdirSync(join(root, 'src'));
  expect(marked.map((match) => match[1])).toEqual(
    rooms.map((room) => room.name).filter((name) => !built.includes(name)),
  );
});

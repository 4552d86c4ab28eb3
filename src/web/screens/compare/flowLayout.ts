import { type SankeyLink, type SankeyNode, sankey } from 'd3-sankey';
import type { Reading } from '#figures';
import type { Flow, Flows } from '#report';

/** A band from an administration of today to one of the model. */
export interface Band {
  readonly flow: Flow;
  /** Outline of what is surely in it; absent where nothing surely is. */
  readonly least?: string;
  /** Outline of what may be in it besides; absent where it is known. */
  readonly more?: string;
  /** Thickness, and its middle at both ends. */
  readonly width: number;
  readonly fromY: number;
  readonly toY: number;
}

/** An administration beside its bands. */
export interface BandEnd {
  readonly id: string | null;
  readonly side: 'from' | 'to';
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** How much of the height its own number surely is, and may be, where bands together are more than that. */
  readonly surely: number;
  readonly maybe: number;
  readonly leaves: number;
  readonly staff: Reading;
}

/** Where everything stands in the picture. */
export interface FlowLayout {
  readonly bands: readonly Band[];
  readonly ends: readonly BandEnd[];
  readonly left: number;
  readonly right: number;
}

/** The room for a picture, between the names at its sides. */
export interface FlowRoom {
  readonly width: number;
  readonly height: number;
  /** For the names of today's administrations, and of the model's. */
  readonly left: number;
  readonly right: number;
  readonly gap: number;
}

export const endWidth = 10;

interface End {
  readonly key: string;
}
interface Link {
  readonly flow: Flow;
  readonly surely: number;
}

/**
 * Places bands between administrations, in the order of the register on both
 * sides. By tasks a band is as thick as its leaves; by staff as the most that
 * may be in it, with the least told apart. `undefined` where there is nothing
 * to draw.
 */
export function flowLayout(flows: Flows, by: 'tasks' | 'staff', room: FlowRoom): FlowLayout | undefined {
  const found = flows.flows.map((flow) => ({ flow, ...amountOf(flow, by, flows.total) }));
  const total = found.reduce((sum, { most }) => sum + most, 0);
  if (total === 0) return undefined;
  const sides = ['from', 'to'] as const;
  const ids = (side: 'from' | 'to') => [...new Set(found.map(({ flow }) => flow[side]))];
  // Those without a home stand last, else in the order given.
  const orderOf = (side: 'from' | 'to') => {
    const order = new Map<string | null, number>(flows[side].map(({ id }, at) => [id, at]));
    return ids(side).sort((a, b) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size));
  };
  const layout = sankey<End, Link>()
    .nodeId(({ key }) => key)
    .nodeWidth(endWidth)
    .nodePadding(room.gap)
    .nodeSort(null as never)
    .linkSort(null as never)
    .iterations(0)
    .extent([
      [room.left, 2],
      [room.width - room.right, room.height - 2],
    ])({
    nodes: sides.flatMap((side) => orderOf(side).map((id) => ({ key: keyOf(side, id) }))),
    links: found.map(({ flow, least, most }) => ({
      source: keyOf('from', flow.from),
      target: keyOf('to', flow.to),
      value: Math.max(most, total * 1e-9),
      flow,
      surely: most === 0 ? 0 : least / most,
    })),
  });
  const scale = Math.max(
    ...layout.nodes.map((node) => ((node.y1 ?? 0) - (node.y0 ?? 0)) / Math.max(node.value ?? 0, 1e-9)),
  );
  const placed = new Map(layout.nodes.map((node) => [node.key, node] as const));
  return {
    bands: layout.links.map(bandOf),
    ends: sides.flatMap((side) =>
      orderOf(side).map((id) => {
        const node = placed.get(keyOf(side, id)) as SankeyNode<End, Link>;
        const end = flows[side].find((one) => one.id === id);
        const height = (node.y1 ?? 0) - (node.y0 ?? 0);
        const staff = end?.staff ?? noReading;
        const isSure = by === 'tasks';
        const surely = isSure ? height : Math.min(height, leastOf(staff) * scale);
        const maybe = isSure ? height : Math.min(height, mostOf(staff) * scale);
        return {
          id,
          side,
          x: node.x0 ?? 0,
          y: node.y0 ?? 0,
          height,
          surely,
          maybe,
          leaves: found.reduce((sum, { flow }) => sum + (flow[side] === id ? flow.leaves.length : 0), 0),
          staff,
        };
      }),
    ),
    left: room.left,
    right: room.width - room.right,
  };
}

function keyOf(side: 'from' | 'to', id: string | null): string {
  return `${side} ${id ?? ''}`;
}

const noReading: Reading = {
  kind: 'missing',
  reason: 'notPlaced',
  needs: [],
  basis: 'stated',
  assumptions: [],
};

function amountOf(flow: Flow, by: 'tasks' | 'staff', total: Reading): { least: number; most: number } {
  if (by === 'tasks') return { least: flow.leaves.length, most: flow.leaves.length };
  const { staff } = flow;
  if (staff.kind === 'missing') return { least: 0, most: 0 };
  if (staff.kind === 'value') return { least: staff.value, most: staff.value };
  const least = leastOf(staff);
  // Without an upper end nothing says how much: all there is, or twice what is sure.
  return { least, most: staff.max ?? Math.max(mostOf(total), least * 2) };
}

function mostOf(reading: Reading): number {
  if (reading.kind === 'missing') return 0;
  return (reading.kind === 'value' ? reading.value : (reading.max ?? reading.min)) ?? 0;
}

function leastOf(reading: Reading): number {
  if (reading.kind === 'missing') return 0;
  return reading.kind === 'value' ? reading.value : Math.max(0, reading.min ?? 0);
}

function bandOf(link: SankeyLink<End, Link>): Band {
  const [source, target] = [link.source as SankeyNode<End, Link>, link.target as SankeyNode<End, Link>];
  const width = link.width ?? 0;
  const [fromY, toY] = [link.y0 ?? 0, link.y1 ?? 0];
  const [x0, x1] = [source.x1 ?? 0, target.x0 ?? 0];
  const surely = width * link.surely;
  const top = { from: fromY - width / 2, to: toY - width / 2 };
  return {
    flow: link.flow,
    ...(surely > 0 ? { least: ribbon(x0, x1, top, Math.max(surely, 1)) } : {}),
    ...(surely < width
      ? { more: ribbon(x0, x1, { from: top.from + surely, to: top.to + surely }, width - surely) }
      : {}),
    width,
    fromY,
    toY,
  };
}

function ribbon(x0: number, x1: number, top: { from: number; to: number }, width: number): string {
  const middle = (x0 + x1) / 2;
  const [a, b] = [top.from, top.to];
  const upper = `M${at(x0)} ${at(a)}C${at(middle)} ${at(a)} ${at(middle)} ${at(b)} ${at(x1)} ${at(b)}`;
  const lower = `V${at(b + width)}C${at(middle)} ${at(b + width)} ${at(middle)} ${at(a + width)} ${at(x0)} ${at(a + width)}Z`;
  return `${upper}${lower}`;
}

function at(value: number): string {
  return `${Math.round(value * 100) / 100}`;
}

import { sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey';
import type { Flow, FlowLink, FlowNode } from '../../lib/insights/flow';
import { t } from '../../lib/words';
import { STAGE_WORDS } from '../application/stages';
import { numberText } from '../ui/numbers';
import { listOf } from './figure-table';

const [WIDTH, HEIGHT, TOP] = [944, 320, 24];
const NODE_PX = 8;

/** What a node is called: a stage, or what staying there means. */
export function nodeName({ stage, still }: Pick<FlowNode, 'stage' | 'still'>): string {
  if (!still) return STAGE_WORDS[stage].name;
  return stage === 'saved' || stage === 'applied' || stage === 'interviewing' || stage === 'offer'
    ? t(`insights:flow.${stage}`)
    : STAGE_WORDS[stage].name;
}

const quiet = ({ stage, still }: FlowNode): boolean => still || STAGE_WORDS[stage].tone === 'ended';

/** The flow as bands: as wide as there are applications. */
export function FlowChart({ flow, since }: { readonly flow: Flow; readonly since: string | null }) {
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId(({ id }) => id)
    .nodeWidth(NODE_PX)
    .nodePadding(22)
    .nodeAlign(sankeyJustify)
    .nodeSort(null)
    .extent([
      [0, TOP],
      [WIDTH - 210, HEIGHT - 6],
    ]);
  // It writes into what it is given.
  const { nodes, links } = layout({
    nodes: flow.nodes.map((node) => ({ ...node })),
    links: flow.links.map(({ from, to, count, figure }) => ({
      from,
      to,
      count,
      figure,
      source: from,
      target: to,
      value: count,
    })),
  });
  const path = sankeyLinkHorizontal<FlowNode, FlowLink>();
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="w-full min-w-[40rem] text-xs">
      {links.map((link) => {
        const end = typeof link.target === 'object' ? link.target : null;
        const color = end !== null && quiet(end) ? 'stroke-line-strong' : 'stroke-accent';
        return (
          <a key={`${link.from} ${link.to}`} href={listOf(link.figure, since)} tabIndex={-1}>
            <path
              d={path(link) ?? ''}
              fill="none"
              strokeWidth={Math.max(1, link.width ?? 1)}
              className={`${color} [stroke-opacity:0.4] hover:[stroke-opacity:0.6]`}
              style={{ strokeOpacity: undefined }}
            >
              <title>{`${end === null ? '' : nodeName(end)}: ${numberText(link.count)}`}</title>
            </path>
          </a>
        );
      })}
      {nodes.map((node) => {
        const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [node.x0, node.x1, node.y0, node.y1];
        const last = node.sourceLinks?.length === 0;
        return (
          <a key={node.id} href={listOf(node.figure, since)} tabIndex={-1}>
            <rect
              x={x0}
              y={y0}
              width={x1 - x0}
              height={Math.max(2, y1 - y0)}
              className={quiet(node) ? 'fill-line-control' : 'fill-accent'}
            />
            <text
              x={last ? x1 + 8 : x0}
              y={last ? (y0 + y1) / 2 + 4 : Math.max(12, y0 - 6)}
              className="fill-ink-2 hover:fill-ink"
            >
              <tspan className="fill-ink font-semibold">{numberText(node.count)}</tspan> {nodeName(node)}
            </text>
          </a>
        );
      })}
    </svg>
  );
}

import type { ConsoleLine } from '@entrepot/client/console/types.ts';
import { Amount } from '../../../shared/frame/Amount.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';

const optionsOf = (line: ConsoleLine) => Object.values(line.options ?? {}).join(', ');

/** What was bought, with what customs will ask of it. */
export function OrderLines({ lines }: { lines: ConsoleLine[] }) {
  return (
    <Panel title="web.console.order.lines">
      <SmallTable
        caption="web.console.order.lines"
        rows={lines}
        rowKey={(line) => line.id}
        columns={[
          {
            header: 'web.console.line.product',
            cell: (line) => (
              <>
                <bdi>{line.name}</bdi> <span className="muted">{optionsOf(line)}</span>
              </>
            ),
          },
          { header: 'web.console.line.sku', cell: (line) => line.sku },
          {
            header: 'web.console.line.customs',
            cell: (line) => `${line.hsCode ?? '–'} ${line.origin ?? ''}`,
          },
          { header: 'web.console.line.quantity', align: 'end', cell: (line) => line.quantity },
          {
            header: 'web.console.line.unit',
            align: 'end',
            cell: (line) => <Amount value={line.unit} />,
          },
          {
            header: 'web.console.line.net',
            align: 'end',
            cell: (line) => <Amount value={line.goodsNet} />,
          },
        ]}
      />
    </Panel>
  );
}

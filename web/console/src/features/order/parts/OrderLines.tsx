import type { OrderLine } from '@entrepot/client/shop/types.ts';
import { Amount } from '../../../shared/frame/Amount.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { Picture } from '../../../shared/frame/Picture.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';

const optionsOf = (line: OrderLine) => Object.values(line.options).join(', ');

/** What was bought, at the prices as shown. */
export function OrderLines({ lines }: { lines: OrderLine[] }) {
  return (
    <Panel title="web.console.order.lines" flush>
      <SmallTable
        caption="web.console.order.lines"
        rows={lines}
        rowKey={(line) => line.id}
        columns={[
          {
            header: 'web.console.line.product',
            cell: (line) => (
              <span className="line-product">
                <Picture name={line.picture} />
                <span>
                  <bdi>{line.name}</bdi>
                  <span className="muted small">{optionsOf(line)}</span>
                </span>
              </span>
            ),
          },
          { header: 'web.console.line.sku', cell: (line) => line.sku },
          { header: 'web.console.line.quantity', align: 'end', cell: (line) => line.quantity },
          {
            header: 'web.console.line.unit',
            align: 'end',
            cell: (line) => <Amount value={line.unit} />,
          },
          {
            header: 'web.console.line.total',
            align: 'end',
            cell: (line) => <Amount value={line.total} />,
          },
        ]}
      />
    </Panel>
  );
}

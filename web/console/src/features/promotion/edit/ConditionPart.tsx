import { Button, Menu, Select } from '@mantine/core';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useText } from '../parts/useText.ts';
import { ConditionRow } from './ConditionRow.tsx';
import {
  conditionKinds,
  deepest,
  isGroup,
  newCondition,
  type ConditionFields,
  type GroupFields,
} from './conditionForm.ts';
import type { PromotionForm } from './usePromotionForm.ts';

type Faults = PromotionForm['errors'];

/** When the promotion holds: rows that are added, grouped, turned round and removed. */
export function ConditionPart({ form }: { form: PromotionForm }) {
  const text = useText();
  return (
    <Panel title="web.console.promotion.condition">
      <p className="muted">{text('web.console.promotion.conditionText')}</p>
      <Group
        fields={form.values.condition}
        depth={1}
        faults={form.errors}
        onChange={(condition) => {
          form.setFieldValue('condition', condition);
          for (const path of Object.keys(form.errors)) {
            if (path.startsWith('condition')) form.clearFieldError(path);
          }
        }}
      />
      {form.errors.condition ? <p className="field-error">{form.errors.condition}</p> : null}
    </Panel>
  );
}

interface GroupProps {
  fields: GroupFields;
  depth: number;
  faults: Faults;
  onChange: (fields: GroupFields) => void;
}

function Group({ fields, depth, faults, onChange }: GroupProps) {
  const text = useText();
  const { parts } = fields;
  const replace = (place: number, part: ConditionFields | null) =>
    onChange({
      ...fields,
      parts: parts.flatMap((one, at) => (at !== place ? [one] : part ? [part] : [])),
    });
  const joined = text(
    fields.type === 'AllOf'
      ? 'web.console.promotion.condition.and'
      : 'web.console.promotion.condition.or',
  );
  return (
    <div className="rules">
      {parts.length > 1 || depth > 1 ? (
        <Select
          size="xs"
          className="rules-join"
          allowDeselect={false}
          aria-label={text('web.console.promotion.condition.join')}
          data={[
            { value: 'AllOf', label: text('web.console.promotion.condition.AllOf') },
            { value: 'AnyOf', label: text('web.console.promotion.condition.AnyOf') },
          ]}
          value={fields.type}
          onChange={(type) => onChange({ ...fields, type: type === 'AnyOf' ? 'AnyOf' : 'AllOf' })}
        />
      ) : null}
      <ol>
        {parts.map((part, place) => (
          <li key={part.key} className="rule">
            {place > 0 ? <span className="rule-join">{joined}</span> : null}
            <div className="rule-body">
              {isGroup(part) ? (
                <>
                  {part.not ? (
                    <p className="rule-not">{text('web.console.promotion.condition.notGroup')}</p>
                  ) : null}
                  <Group
                    fields={part}
                    depth={depth + 1}
                    faults={faults}
                    onChange={(next) => replace(place, next)}
                  />
                </>
              ) : (
                <ConditionRow
                  fields={part}
                  fault={faults[part.key]}
                  onChange={(next) => replace(place, next)}
                />
              )}
              {faults[part.key] && isGroup(part) ? (
                <p className="field-error">{faults[part.key]}</p>
              ) : null}
            </div>
            <RowMenu
              part={part}
              mayGroup={depth + 1 < deepest}
              onChange={(next) => replace(place, next)}
            />
          </li>
        ))}
      </ol>
      <AddMenu
        mayGroup={depth + 1 < deepest}
        onAdd={(part) => onChange({ ...fields, parts: [...parts, part] })}
      />
    </div>
  );
}

interface RowMenuProps {
  part: ConditionFields;
  mayGroup: boolean;
  onChange: (part: ConditionFields | null) => void;
}

function RowMenu({ part, mayGroup, onChange }: RowMenuProps) {
  const text = useText();
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={text('web.console.promotion.condition.more', {
            name: text(`web.console.promotion.condition.${part.type}`),
          })}
        >
          <Icon name="more" size={14} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onChange({ ...part, not: !part.not })}>
          {text(
            part.not
              ? 'web.console.promotion.condition.turnBack'
              : 'web.console.promotion.condition.turn',
          )}
        </Menu.Item>
        {mayGroup ? (
          <Menu.Item
            onClick={() => {
              const group = newCondition('AnyOf') as GroupFields;
              onChange({ ...group, parts: [part] });
            }}
          >
            {text('web.console.promotion.condition.group')}
          </Menu.Item>
        ) : null}
        <Menu.Item color="red" onClick={() => onChange(null)}>
          {text('web.console.promotion.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface AddMenuProps {
  mayGroup: boolean;
  onAdd: (part: ConditionFields) => void;
}

function AddMenu({ mayGroup, onAdd }: AddMenuProps) {
  const text = useText();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const offered = conditionKinds.filter(
    (kind) => mayGroup || (kind !== 'AllOf' && kind !== 'AnyOf'),
  );
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>
        <Button
          className="row-start"
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
        >
          {text('web.console.promotion.condition.add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={420} className="filter-menu">
        {offered.map((kind) => (
          <Menu.Item key={kind} onClick={() => onAdd(newCondition(kind, zone))}>
            {text(`web.console.promotion.condition.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

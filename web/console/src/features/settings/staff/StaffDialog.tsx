import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  changeStaff,
  inviteStaff,
  renewStaff,
  staffKey,
  type StaffLink,
  type StaffMember,
  type StaffRole,
} from '@entrepot/client/console/staff.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { LinkShown } from './LinkShown.tsx';
import { useRoleName } from './usePermissionName.ts';

interface StaffDialogProps {
  /** Whom to change; nobody when somebody is invited. */
  person: StaffMember | undefined;
  roles: StaffRole[];
  onClose: () => void;
}

/** Invites somebody, or changes what they may do; ends with a link where one was made. */
export function StaffDialog({ person, roles, onClose }: StaffDialogProps) {
  const intl = useIntl();
  const [link, setLink] = useState<StaffLink>();
  const [name, setName] = useState(person?.name ?? '');
  const title = link
    ? intl.formatMessage({ id: 'web.console.staff.linkFor' }, { name })
    : person
      ? intl.formatMessage({ id: 'web.console.staff.edit' }, { name })
      : intl.formatMessage({ id: 'web.console.staff.invite' });
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
    >
      {link ? (
        <LinkShown link={link} onClose={onClose} />
      ) : (
        <StaffForm
          person={person}
          roles={roles}
          name={name}
          onName={setName}
          onLink={setLink}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}

interface StaffFormProps extends StaffDialogProps {
  name: string;
  onName: (name: string) => void;
  onLink: (link: StaffLink) => void;
}

function StaffForm({ person, roles, name, onName, onLink, onClose }: StaffFormProps) {
  const intl = useIntl();
  const role = useRoleName();
  const [email, setEmail] = useState('');
  const [chosen, setChosen] = useState<string[]>(person?.roles ?? []);
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: staffKey });
  const save = useMutation({
    mutationFn: async (open: boolean) => {
      if (person) return changeStaff(person.id, { roles: chosen, open });
      return onLink(await inviteStaff({ name, email, roles: chosen }));
    },
    onSuccess: () => {
      if (person) onClose();
      return again();
    },
  });
  const renew = useMutation({
    mutationFn: async (id: string) => onLink(await renewStaff(id)),
    onSuccess: again,
  });
  const isOpen = person?.state !== 'CLOSED';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(isOpen);
  };
  return (
    <form className="dialog-form" onSubmit={submit}>
      <ProblemNotice failure={save.error ?? renew.error} takesFocus />
      {person ? null : (
        <>
          <p className="muted">
            <FormattedMessage id="web.console.staff.inviteText" />
          </p>
          <TextInput
            required
            data-autofocus
            maxLength={200}
            autoComplete="off"
            label={intl.formatMessage({ id: 'web.console.settings.name' })}
            value={name}
            onChange={(event) => onName(event.currentTarget.value)}
          />
          <TextInput
            required
            type="email"
            maxLength={250}
            autoComplete="off"
            label={intl.formatMessage({ id: 'web.console.session.email' })}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
        </>
      )}
      <Checkbox.Group
        required
        label={intl.formatMessage({ id: 'web.console.staff.roles' })}
        value={chosen}
        onChange={setChosen}
      >
        <div className="dialog-choices">
          {roles.map(({ code }) => (
            <Checkbox key={code} value={code} label={role(code)} />
          ))}
        </div>
      </Checkbox.Group>
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>
          <FormattedMessage id="web.console.staff.cancel" />
        </Button>
        <Button type="submit" loading={save.isPending}>
          <FormattedMessage id={person ? 'web.console.staff.keep' : 'web.console.staff.makeLink'} />
        </Button>
      </div>
      {person ? (
        <div className="dialog-more">
          {isOpen ? (
            <>
              <p className="muted small">
                <FormattedMessage id="web.console.staff.newLinkText" />
              </p>
              <Button
                variant="default"
                loading={renew.isPending}
                onClick={() => renew.mutate(person.id)}
              >
                <FormattedMessage id="web.console.staff.newLink" />
              </Button>
              <p className="muted small">
                <FormattedMessage id="web.console.staff.closeText" />
              </p>
            </>
          ) : null}
          <Button
            variant="default"
            className={isOpen ? 'danger-outline' : undefined}
            onClick={() => save.mutate(!isOpen)}
          >
            <FormattedMessage id={isOpen ? 'web.console.staff.close' : 'web.console.staff.open'} />
          </Button>
        </div>
      ) : null}
    </form>
  );
}

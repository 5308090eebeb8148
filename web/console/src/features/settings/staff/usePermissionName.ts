import { useIntl } from 'react-intl';

/** What a permission is called. */
export function usePermissionName(): (permission: string) => string {
  const intl = useIntl();
  return (permission) => {
    const id = `web.console.permission.${permission.toLowerCase()}` as FormatjsIntl.Message['ids'];
    return intl.messages[id] ? intl.formatMessage({ id }) : permission;
  };
}

/** What a role is called; one that a shop made itself by its code. */
export function useRoleName(): (role: string) => string {
  const intl = useIntl();
  return (role) => {
    const id = `web.console.staff.role.${role}` as FormatjsIntl.Message['ids'];
    return intl.messages[id] ? intl.formatMessage({ id }) : role;
  };
}

package io.entrepot.identity;

import io.entrepot.kernel.Permission;

import java.util.Set;

/** What somebody with this role may do. */
public record StaffRole(String code, Set<Permission> permissions) {}

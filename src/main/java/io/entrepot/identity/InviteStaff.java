package io.entrepot.identity;

import io.entrepot.kernel.Actor;

import java.util.List;

/** A new member of staff, with one role at least. */
public record InviteStaff(String name, String email, List<String> roles, Actor by) {}

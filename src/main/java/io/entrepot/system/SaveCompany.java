package io.entrepot.system;

import io.entrepot.kernel.Actor;

/** Changes who sells. */
public record SaveCompany(Company company, Actor actor) {}

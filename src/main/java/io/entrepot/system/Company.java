package io.entrepot.system;

import io.entrepot.kernel.Address;

import java.util.Map;

/** The legal entity that sells; tax ids by kind, such as {@code IOSS} or {@code EORI}. */
public record Company(String name, Address address, String email, Map<String, String> taxIds) {}

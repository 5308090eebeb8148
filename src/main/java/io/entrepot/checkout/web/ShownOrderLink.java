package io.entrepot.checkout.web;

import java.util.UUID;

/** The order of a checkout and the secret that opens it. */
record ShownOrderLink(UUID id, String number, String secret) {}

/**
 * The payment simulator: a stand-in for a payment provider, run as a program of its own.
 *
 * <p>It keeps its own durable ledger, shows its own payment page and signs its own webhooks, and it
 * can be told to misbehave in the ways real providers do. Nothing of the shop imports it and it
 * imports nothing of the shop but the kernel, so what the shop learns about it crosses HTTP. The
 * published interface is docs/operating/simulator.md.
 */
@NullMarked
package io.entrepot.simulator;

import org.jspecify.annotations.NullMarked;

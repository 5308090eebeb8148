package io.entrepot.listing.internal;

import io.entrepot.listing.spi.ListingCheck;

/** A check for products on their way out. */
interface LeavingCheck extends ListingCheck {}

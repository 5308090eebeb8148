package io.entrepot.customs.internal;

import java.util.regex.Pattern;

/** A part of a country outside its customs or tax area, known by postcode. */
record Territory(String country, Pattern postcode, String name) {}

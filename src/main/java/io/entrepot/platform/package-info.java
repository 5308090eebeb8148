/** What every module stands on: database, events, doors, web, mail. It knows no module. */
@NullMarked
package io.entrepot.platform;

import org.jspecify.annotations.NullMarked;

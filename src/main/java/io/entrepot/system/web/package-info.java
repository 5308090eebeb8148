/** The company, the settings and the audit log for staff, over HTTP. */
@NullMarked
package io.entrepot.system.web;

import org.jspecify.annotations.NullMarked;

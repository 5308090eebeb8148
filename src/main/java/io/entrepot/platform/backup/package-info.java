/**
 * Full backups and their way back. The embedded server's are copies of its files taken while it
 * runs; another server's, where the files are out of reach, are its tables in one snapshot. Each
 * carries a manifest with the checksum of every file, written last.
 */
@NullMarked
@NamedInterface("backup")
package io.entrepot.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// The server as a process of its own: killed, without its database, without room, beside another,
/// and brought back from a backup.
@NullMarked
package org.safecover.cli.serve;

import org.jspecify.annotations.NullMarked;

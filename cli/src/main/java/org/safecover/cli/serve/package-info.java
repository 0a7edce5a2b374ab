/// The server as the command line starts and stops it. Must not know what it answers.
@NullMarked
package org.safecover.cli.serve;

import org.jspecify.annotations.NullMarked;

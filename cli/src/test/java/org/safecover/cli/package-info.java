@NullMarked
package org.safecover.cli;

import org.jspecify.annotations.NullMarked;

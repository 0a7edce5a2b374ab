@NullMarked
package org.safecover.app;

import org.jspecify.annotations.NullMarked;

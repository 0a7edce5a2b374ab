@NullMarked
package org.safecover.bench.cover;

import org.jspecify.annotations.NullMarked;

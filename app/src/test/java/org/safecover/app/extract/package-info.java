@NullMarked
package org.safecover.app.extract;

import org.jspecify.annotations.NullMarked;

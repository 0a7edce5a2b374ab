@NullMarked
package org.safecover.app.retention;

import org.jspecify.annotations.NullMarked;

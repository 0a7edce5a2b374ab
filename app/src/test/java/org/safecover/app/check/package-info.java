@NullMarked
package org.safecover.app.check;

import org.jspecify.annotations.NullMarked;

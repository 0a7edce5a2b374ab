@NullMarked
package org.safecover.app.live;

import org.jspecify.annotations.NullMarked;

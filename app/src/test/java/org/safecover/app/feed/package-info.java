@NullMarked
package org.safecover.app.feed;

import org.jspecify.annotations.NullMarked;

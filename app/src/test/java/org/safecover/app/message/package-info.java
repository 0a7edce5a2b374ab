@NullMarked
package org.safecover.app.message;

import org.jspecify.annotations.NullMarked;

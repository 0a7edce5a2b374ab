@NullMarked
package org.safecover.app.document;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.safecover.app.plan;

import org.jspecify.annotations.NullMarked;

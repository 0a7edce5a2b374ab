@NullMarked
package org.safecover.app.database;

import org.jspecify.annotations.NullMarked;
